//! The people of the journeys. None of their names, numbers, addresses or words may ever reach a log or an address.

/// A resident, with everything they would answer.
#[derive(Clone, Copy, Debug)]
pub struct Cast {
    /// The mobile number they sign in with.
    pub phone: &'static str,
    /// Their certificate number.
    pub number: &'static str,
    /// Where they live, name on the parcel included.
    pub address: &'static str,
}

/// A resident with an X in her number.
pub const LI: Cast = Cast {
    phone: "13800138000",
    number: "11010519491231002X43",
    address: "深圳市龙岗区清林中路 12 号 3 栋 401，李秀英收",
};

/// Somebody else; also whoever is curious about the affairs of others.
pub const ZHOU: Cast = Cast {
    phone: "15919870321",
    number: "44030719580312003711",
    address: "深圳市龙岗区布吉街道吉政路 87 号，周建国收",
};

/// A resident whose certificate was replaced once.
pub const WU: Cast = Cast {
    phone: "18664329017",
    number: "44030719750823102432B1",
    address: "深圳市龙岗区坂田街道雪岗路 2018 号，吴阿妹收",
};

/// A resident who also helps her neighbours.
pub const ZHAO: Cast = Cast {
    phone: "13922845517",
    number: "44030719620915101143",
    address: "深圳市龙岗区龙岗街道龙平路 31 号，赵玉梅收",
};

/// A resident who also helps others, for an organisation.
pub const SUN: Cast = Cast {
    phone: "17788452061",
    number: "44030719880120202444",
    address: "深圳市龙岗区园山街道荷康路 8 号，孙志强收",
};

/// A resident who is helped.
pub const QIAN: Cast = Cast {
    phone: "13570923318",
    number: "44030719710708404342",
    address: "深圳市龙岗区坪地街道教育路 27 号，钱桂花收",
};

/// A boy of 14.
pub const BOY: Cast = Cast {
    phone: "13480011726",
    number: "44030720120606303653",
    address: "深圳市龙岗区平湖街道凤凰大道 90 号，冯小军收",
};

impl Cast {
    /// What they are called.
    pub fn name(&self) -> &'static str {
        self.address.split('，').next_back().unwrap_or(self.address).trim_end_matches('收')
    }

    /// Their identity number, with which their certificate number begins.
    pub fn citizen_id(&self) -> &'static str {
        self.number.get(..18).unwrap_or(self.number)
    }
}

/// The member of staff who has the cases.
pub const STAFF: &str = "王芳芳";
/// What staff write when something is to be mended.
pub const NOTE: &str = "门牌号看不清楚，请再写一次";
/// What staff write when they refuse.
pub const REASON: &str = "户口已经迁到外地，请到那里办";

/// Everything of theirs that is nobody else's business.
pub fn secrets() -> Vec<&'static str> {
    let people = [LI, ZHOU, WU, ZHAO, SUN, QIAN, BOY].into_iter().flat_map(|who| {
        let Cast { phone, number, address } = who;
        // Part of a number or an address is as bad as the whole.
        let birthday = number.get(6..14).unwrap_or(number);
        let street = address.split('，').next().unwrap_or(address);
        [phone, number, birthday, address, street, who.name()]
    });
    people.chain([STAFF, NOTE, REASON]).collect()
}
